/** The part of the toolkit that we use (its own documentation, API.md); it comes without types. */
declare module 'jsonstat-toolkit' {
  interface Category {
    readonly label: string
  }

  interface Dimension {
    /** Ids of its categories, in order. */
    readonly id: readonly string[]
    Category(id: string): Category | null
  }

  interface Cell {
    readonly value: number | null
    readonly status: string | null
  }

  interface Dataset {
    /** Ids of its dimensions, in order. */
    readonly id: readonly string[]
    Dimension(id: string): Dimension | null
    /** What the function makes of each cell, the last dimension running fastest; what it makes undefined is left out. */
    Unflatten<Row>(row: (at: Readonly<Record<string, string>>, cell: Cell) => Row | undefined): Row[]
  }

  function JSONstat(cube: object): Dataset
  export = JSONstat
}
