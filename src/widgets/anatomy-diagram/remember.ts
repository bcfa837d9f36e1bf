/** A function that keeps its last answer for as long as it is asked the same. */
export function remembered<Asked extends readonly unknown[], Answer>(
  make: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { asked: Asked; answer: Answer } | undefined;
  return (...asked) => {
    if (!last || asked.some((value, index) => value !== last?.asked[index])) {
      last = { asked, answer: make(...asked) };
    }
    return last.answer;
  };
}
