/** Resolves when somebody asks the process to stop (Ctrl+C, or the system); a second request ends it at once. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
