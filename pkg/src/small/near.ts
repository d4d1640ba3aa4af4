/** The small entries do not guess which code an option means. */
export function nearWord(_word: string, _known: readonly string[]): undefined {}
