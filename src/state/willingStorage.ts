/** The browser's storage where it lets us; refused or full, what is written lasts as long as its window (rule F40). Readers catch. */
export const willingStorage = {
  getItem: (key: string): string | null => localStorage.getItem(key),
  setItem: (key: string, value: string): void => {
    try {
      localStorage.setItem(key, value)
    } catch {
      // The state is changed; only its copy is not kept.
    }
  },
  removeItem: (key: string): void => localStorage.removeItem(key),
}
