/** In the place of Node's streams in `quitus/table`, which reads texts. */
export {};
