import { type Statement } from './statement.js';
export declare const title: Statement;
export declare const lead: Statement;
/** What a part of the drawing is called and what there is to know about it. */
export interface Part {
    readonly name: Statement;
    /** What clinicians call it, where that is another name. */
    readonly clinicalName?: Statement;
    readonly texts: readonly [Statement, ...Statement[]];
}
export declare const parts: {
    'sit-bone': {
        name: Statement;
        clinicalName: Statement;
        texts: [Statement, Statement, Statement];
    };
    'conjoint-tendon': {
        name: Statement;
        clinicalName: Statement;
        texts: [Statement, Statement, Statement];
    };
    'semimembranosus-tendon': {
        name: Statement;
        texts: [Statement, Statement, Statement];
    };
    semitendinosus: {
        name: Statement;
        texts: [Statement, Statement, Statement, Statement];
    };
    semimembranosus: {
        name: Statement;
        texts: [Statement, Statement];
    };
    'biceps-femoris-long': {
        name: Statement;
        clinicalName: Statement;
        texts: [Statement, Statement, Statement];
    };
    'biceps-femoris-short': {
        name: Statement;
        clinicalName: Statement;
        texts: [Statement, Statement];
    };
    'sciatic-nerve': {
        name: Statement;
        texts: [Statement, Statement];
    };
    'gluteus-maximus': {
        name: Statement;
        clinicalName: Statement;
        texts: [Statement, Statement];
    };
    'adductor-magnus': {
        name: Statement;
        clinicalName: Statement;
        texts: [Statement, Statement];
    };
    'hip-bone': {
        name: Statement;
        clinicalName: Statement;
        texts: [Statement];
    };
    sacrum: {
        name: Statement;
        clinicalName: Statement;
        texts: [Statement];
    };
    femur: {
        name: Statement;
        clinicalName: Statement;
        texts: [Statement, Statement];
    };
    tibia: {
        name: Statement;
        clinicalName: Statement;
        texts: [Statement];
    };
    fibula: {
        name: Statement;
        clinicalName: Statement;
        texts: [Statement];
    };
    skin: {
        name: Statement;
        texts: [Statement, Statement];
    };
};
/** Sitting and standing, seen from the side. */
export declare const sitting: {
    readonly title: Statement;
    readonly why: Statement;
    readonly more: Statement;
    readonly pressures: readonly [Statement, Statement, Statement];
};
/** What the hamstrings do. */
export declare const movements: {
    readonly title: Statement;
    readonly hint: Statement;
    readonly moves: {
        readonly 'bend-knee': {
            readonly name: Statement;
            readonly text: Statement;
        };
        readonly 'extend-hip': {
            readonly name: Statement;
            readonly text: Statement;
        };
        readonly 'slow-leg': {
            readonly name: Statement;
            readonly text: Statement;
        };
    };
};
export declare const sources: import("./references.js").Reference[];
/** Not what the text rests on, but what the drawings were checked against. */
export declare const credit: {
    citation: string;
};
