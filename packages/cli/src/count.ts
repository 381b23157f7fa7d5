/** “1 page”, “2 pages”. */
export const count = (number: number, one: string, more = `${one}s`): string => `${number} ${number === 1 ? one : more}`
