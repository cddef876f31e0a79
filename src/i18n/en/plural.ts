const RULES = new Intl.PluralRules('en-GB')

/** A count with its noun: "1 figure", "24 figures". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${nounFor(n, one, many)}`
}

/** The form of a noun, or of a verb, that goes with a count. */
export function nounFor(n: number, one: string, many: string): string {
  return RULES.select(n) === 'one' ? one : many
}

/** Amounts are counted in these, and what is counted stays plural: "1 million visits". */
const AMOUNT = /^(?:thousand|million|billion|trillion) /

/** A register's unit, which is written in the plural, for a single one: "commune", "person", "point of 80". */
export function singular(unit: string): string {
  if (AMOUNT.test(unit)) return unit
  return unit.replace(/^([^,]*?)(?=$|,| of | per )/, (noun) =>
    noun.replace(/people$/, 'person').replace(/([^s])s$/, '$1'),
  )
}
