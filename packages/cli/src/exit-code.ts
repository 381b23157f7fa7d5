/** 0 nothing at or above the fail level · 1 the text's fault · 2 the tool's, the configuration's, or nothing was read. */
export const EXIT = {clean: 0, findings: 1, trouble: 2} as const
