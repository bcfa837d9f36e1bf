/** A function that keeps its last answer for as long as it is asked the same. */
export declare function remembered<Asked extends readonly unknown[], Answer>(make: (...asked: Asked) => Answer): (...asked: Asked) => Answer;
