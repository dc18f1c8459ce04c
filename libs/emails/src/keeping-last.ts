/** Answers as before while it is asked the same: the emails of a batch say the same week, hour and practice over and over. */
export function keepingLast<Given extends readonly unknown[], Answer>(
  answer: (...given: Given) => Answer,
): (...given: Given) => Answer {
  let last: { readonly given: Given; readonly answer: Answer } | null = null;
  return (...given) => {
    if (last && last.given.every((value, index) => value === given[index])) return last.answer;
    last = { given, answer: answer(...given) };
    return last.answer;
  };
}
