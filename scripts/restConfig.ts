/** The registers of the pretended backend: the name of each, and the one-file package of the site that it answers from. */
export const REST_REGISTERS = { published: 'data/register.json', rehearsal: 'data/rehearsal.json' } as const

/** What matters here of config.json. */
export interface SiteConfig {
  readonly registers: readonly { readonly source: { readonly kind: string; readonly url: string } }[]
}

/** A configuration whose registers are asked of the pretended backend where it has them; nothing else is another. */
export function restConfig(config: SiteConfig): SiteConfig {
  return {
    ...config,
    registers: config.registers.map((register) => {
      const name = Object.entries(REST_REGISTERS).find(([, address]) => address === register.source.url)?.[0]
      return name === undefined ? register : { ...register, source: { kind: 'rest', url: `api/${name}` } }
    }),
  }
}
