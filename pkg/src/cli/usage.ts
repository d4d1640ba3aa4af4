/** Wrong usage: one line for a person, exit status 2. */
export class Usage extends Error {}
