export declare const toolsFolder: string
export declare const toolsNode: string
export declare const codeServer: string
export declare function editorIsInstalled(): boolean
