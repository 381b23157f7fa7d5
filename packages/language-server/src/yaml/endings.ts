export const endsLikeYaml = (path: string): boolean => /\.ya?ml$/i.test(path)
