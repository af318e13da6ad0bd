/** The host that a resource lives on. */
import { property } from "../engine/property";
import { name, sameName } from "../engine/values/text";

/** A host by the name that `hyperv:connections` knows, or that the default connection takes. */
export const hostName = property(name(255), { change: "replace", providerOnly: true, equal: sameName });
