/**
 * @typedef {object} ToolRequirement
 * @property {string} name the command
 * @property {string} title what people call it
 * @property {string} minimum the oldest version that works
 * @property {string} pinned the version that is downloaded when there is none
 * @property {readonly string[]} companions programs that it must find beside itself or on PATH
 * @property {readonly string[]} ways how a person installs it
 */

/** @type {ToolRequirement} */
export const PULUMI = {
  name: "pulumi",
  title: "Pulumi",
  // The first version whose refresh records the inputs that a dynamic provider's read returns.
  minimum: "3.216.0",
  pinned: "3.259.0",
  companions: ["pulumi-language-nodejs", "pulumi-resource-pulumi-nodejs"],
  ways: [
    "Windows: winget install Pulumi.Pulumi",
    "macOS:   brew install pulumi/tap/pulumi",
    "Linux:   curl -fsSL https://get.pulumi.com | sh",
    "others:  https://www.pulumi.com/docs/install/",
  ],
};

/** @type {ToolRequirement} */
export const POWERSHELL = {
  name: "pwsh",
  title: "PowerShell",
  minimum: "7.4.0",
  pinned: "7.6.6",
  companions: [],
  ways: [
    "Windows: winget install Microsoft.PowerShell",
    "macOS:   brew install --cask powershell",
    "others:  https://learn.microsoft.com/powershell/scripting/install/installing-powershell",
  ],
};
