/** Identity of what the export button opens: commands open the same. */
export const EXPORT_PANEL = 'export-panel'
