declare module '@iebh/reflib' {
  export function readFile(path: string): Promise<Readonly<Record<string, never>>[]>
}
