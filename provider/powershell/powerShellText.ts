/** All the PowerShell text there is in TypeScript. What is sent is data: it is in environment variables or Base64. */

/** Names the module's manifest to the import line. A path in the line itself would have to be quoted, and might not be ASCII. */
export const moduleVariable = "HYPERV_FABRIC_MODULE";

/** Prints the language mode first: where that is constrained, the import fails in ways that do not say so. */
export const importLine = `$ExecutionContext.SessionState.LanguageMode; Import-Module -Name $env:${moduleVariable}`;

/** The line of one call. */
export function callLine(request: string): string {
  return `Invoke-FabricRequest -Request '${request}'`;
}
