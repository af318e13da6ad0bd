/** Which example the demo shows, and the lines of it that are edited while it runs. */
export const example = "single-vm";

export const edits = [
  { from: 'notes: "first machine"', to: 'notes: "first machine, edited live"' },
  { from: 'startupBytes: "2GB"', to: 'startupBytes: "3GB"' },
];
