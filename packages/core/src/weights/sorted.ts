/** Where a number stands among some in ascending order; -1 where it is none of them. A map would take a first parse longer to fill. */
export function placeIn(ascending: Int32Array, number: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === number ? low : -1;
}
