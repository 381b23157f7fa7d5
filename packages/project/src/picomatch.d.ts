declare module 'picomatch' {
  interface Matcher {
    (patterns: string | readonly string[], options?: {readonly dot?: boolean}): (path: string) => boolean
    isMatch(path: string, patterns: string | readonly string[]): boolean
  }
  const picomatch: Matcher
  export default picomatch
}
