/** The page that every archive is filled into, as a file of the site. */
interface ArchivePage {
  /** From the root of the site; names its content. */
  readonly address: string
  /** What the browser holds the answer to: another build's page is none. */
  readonly integrity: string
}

/** Where development makes the page when it is asked for; in a finished site `scripts/archivePage.ts` writes its own file here. */
export const archivePage: ArchivePage = { address: 'archive-page.json', integrity: '' }
