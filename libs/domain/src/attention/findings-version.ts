/**
 * Of the rules by which episodes are found. Raise it with a change of a rule: the upkeep then reviews each couple once,
 * and nobody is mailed about what that finds.
 */
export const findingsVersion = 6;
