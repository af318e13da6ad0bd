import { hyperVHost } from "../../../provider/resources/hyperVHost";
import type { TestFabric } from "../../helpers/testFabric";
import { describeFaultMatrix } from "./faultMatrix";

const bare = { hosts: [{ name: "HV1", domain: "corp.example", features: [], restartSeconds: 0.1 }] };
const ready = { hosts: [{ name: "HV1", domain: "corp.example", restartSeconds: 0.1 }] };

/** A host cannot be deleted: the next case gets a new one of the same name, and no session to the old one. */
const rebuild = (definition: unknown) => async (fabric: TestFabric) => {
  await fabric.host("HV1").expectRestart();
  await fabric.control.call("New-Fabric", { Path: fabric.folder, Definition: JSON.stringify(definition), Force: true });
};

const declared = { name: "HV1", rebootTimeoutSeconds: 3 };
const settings = {
  ...declared,
  enhancedSessionMode: true,
  liveMigrationEnabled: true,
  migrationNetworks: { "10.0.1.0/24": { priority: 1 }, "10.0.2.0/24": {} },
};

describeFaultMatrix({
  kind: hyperVHost,
  operations: ["create"],
  definition: bare,
  declared: () => ({ ...declared, enhancedSessionMode: true }),
  edited: () => declared,
  count: () => Promise.resolve(1),
  settle: (fabric) => fabric.isBack("HV1"),
  reset: rebuild(bare),
});

describeFaultMatrix({
  kind: hyperVHost,
  operations: ["update"],
  definition: ready,
  declared: () => settings,
  edited: () => ({
    ...settings,
    enhancedSessionMode: false,
    liveMigrationEnabled: false,
    migrationNetworks: { "10.0.1.0/24": { priority: 2 }, "10.0.3.0/24": {} },
  }),
  count: () => Promise.resolve(1),
  settle: (fabric) => fabric.isBack("HV1"),
  reset: rebuild(ready),
});
