/** How a property is named in messages: `networkAdapters.lan.vlan.vlanId`, `hardDrives["SCSI 0:1"].path`. */
export type PropertyPath = readonly string[];

const plainName = /^[A-Za-z_][A-Za-z0-9_-]*$/;

export function formatPath(path: PropertyPath): string {
  return path.reduce((text, part) => {
    if (!plainName.test(part)) return `${text}[${JSON.stringify(part)}]`;
    return text === "" ? part : `${text}.${part}`;
  }, "");
}
