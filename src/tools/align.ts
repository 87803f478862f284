// Lays words that were heard beside words that were said, in the same order.

/** For each word of `heard` its place in `said`; undefined: it is not there. As few as can be are left over, and first of all those that may be (`free`). */
export const align = (
  said: readonly string[],
  heard: readonly string[],
  free: (place: number) => boolean = () => false,
): (number | undefined)[] => {
  const wide = heard.length + 1
  const cost = new Float64Array((said.length + 1) * wide)
  const dear = said.length + heard.length + 1
  const leave = said.map((_, place) => (free(place) ? 1 : dear))
  for (let j = 1; j < wide; j++) cost[j] = j * dear
  for (let i = 1; i <= said.length; i++) {
    const [row, above] = [i * wide, (i - 1) * wide]
    const left = leave[i - 1] ?? dear
    const word = said[i - 1]
    cost[row] = (cost[above] ?? 0) + left
    for (let j = 1; j < wide; j++) {
      const apart = Math.min((cost[above + j] ?? 0) + left, (cost[row + j - 1] ?? 0) + dear)
      cost[row + j] = word === heard[j - 1] ? Math.min(cost[above + j - 1] ?? 0, apart) : apart
    }
  }
  const places: (number | undefined)[] = heard.map(() => undefined)
  // Of the same word twice the later one is left over.
  for (let i = said.length, j = heard.length; i > 0 && j > 0;) {
    const here = cost[i * wide + j]
    if (here === (cost[i * wide + j - 1] ?? 0) + dear) j--
    else if (here === (cost[(i - 1) * wide + j] ?? 0) + (leave[i - 1] ?? dear)) i--
    else places[--j] = --i
  }
  return places
}
