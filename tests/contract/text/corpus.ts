/** Texts that a shell, a parser, a file system or a well-meaning conversion would change. */

/** Texts without any surprise: what the second takes is what every other text may take. */
export const plainTexts = ["plain", "usual"] as const;

/** Each can be a name: no line breaks, no blanks at the ends, at most 100 characters. */
export const hostileNames: readonly string[] = [
  `it's "quoted" \`and\` \u2018curly\u2019 \u201cmarks\u201d`,
  "$(Remove-VM -Name * -Force); Stop-Computer | Out-Null && $env:PATH",
  "[w]eb*?",
  "<a> %TEMP% #x @{a=1} {b} \\ /",
  "\u65e5\u672c\u8a9e \u30b5\u30fc\u30d0\u30fc",
  "\u{1f600} \u{1f469}\u200d\u{1f469}\u200d\u{1f467}",
  "\u202eabc\u202c \u200f\u05e9\u05dc\u05d5\u05dd\u200e",
  "e\u0301 \ufb01 \u00df \u0130 \u0131",
  "a\u00a0b\u200bc",
  "2024-01-31T00:00:00Z",
  "31.01.2024 12:30",
  "007",
  "1e3",
  "$true",
  "True",
  "null",
  "-Force",
  "\u2013Name",
  "=equals",
  '{"$ref":"New-VM"}',
  `${"x".repeat(98)}\u00e9`,
];

/** What only free text may hold beside that. */
export const hostileNotes: readonly string[] = [
  "first line\nsecond line\r\nthird line\n",
  " \t blanks at both ends \t ",
  "a bell \u0007, an escape \u001b[31m, a next line \u0085 and a separator \u2028",
  `\`$'"${"\u65e5".repeat(5000)}`,
];

/** What Windows allows in no file name, and drops or reserves in one. */
export const impossibleFileNames: readonly string[] = [
  ...'<>:"|?*'.split("").map((sign) => `a${sign}b`),
  "a\nb",
  "a\u0001b",
  "CON",
  "nul.txt",
  "COM1",
  "ends with a dot.",
  "ends with a blank ",
];

const notInFileNames = /[<>:"|?*/\\]/;

/** The names that can be a part of a path. */
export const hostileFileNames: readonly string[] = hostileNames.filter((text) => !notInFileNames.test(text));
