/** Colours come from the editor's theme where there is one. */
export const PREVIEW_STYLE = `
body{max-width:44em;margin:1em auto;padding:0 1.5em;font:15px/1.6 var(--vscode-font-family,system-ui,sans-serif);color:var(--vscode-editor-foreground,#1c1c1c);background:var(--vscode-editor-background,#fff)}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.4em 0 .4em}
p{margin:.5em 0}
.tally{font-weight:600}
.key,.aside{font-size:.87em;opacity:.85}
.title{font-size:1.1em;font-weight:600}
.item{margin-left:1.4em}.item::before{content:"• ";margin-left:-1em}
.depth-2{margin-left:2.8em}.depth-3{margin-left:4.2em}.depth-4{margin-left:5.6em}
.quoted{border-left:3px solid #8888;padding-left:1em}
.row{display:flex;gap:1em;border-bottom:1px solid #8884;padding:.2em 0}.cell{flex:1}
mark{color:inherit;padding:.05em .15em;border-radius:2px;border-bottom:2px solid}
.rung-0{background:#e5484d2e;border-color:#e5484d}
.rung-1{background:#f5a5242e;border-color:#f5a524;border-bottom-style:dashed}
.rung-2{background:#3b82f626;border-color:#3b82f6;border-bottom-style:dotted}
.rung-3{background:#30a46c2e;border-color:#30a46c}
sup{font-size:.6em;opacity:.7}
`
