/** Where the page of a rule stands; `claimlint explain` prints the same page without a connection. */
export const ruleUrl = (id: string): string => `claimlint:explain/${id}`
