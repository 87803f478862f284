// How lines of a pasted list that were not taken look, at the desk and in the settings.

export const wordProblemStyles = `
[data-part="word-problems"] { display: grid; gap: 12px; }
[data-part="word-problems"] li > :first-child { font-weight: 700; overflow-wrap: anywhere; }
`
