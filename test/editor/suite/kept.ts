/** What the first run leaves in the workspace and the second, after a restart, must find. */
export const kept = {
  annotation: {
    file: 'aid-brussels.news',
    words: 'two million rounds of large-calibre ammunition',
    note: 'Ask the ministry for the number.',
  },
  dismissal: {
    file: 'olympics-paris.txt',
    check: 'weekday-mismatch',
    words: 'Monday, August 4, 2024',
    reason: 'Monday in Tokyo.',
  },
} as const;
