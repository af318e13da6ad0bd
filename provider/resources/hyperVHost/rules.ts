/** Rules over several properties of a Hyper-V host. */
import type { Failure } from "../../engine/check";
import type { Values } from "../../engine/property";
import { isUnknown } from "../../engine/unknown";
import { repeatedNames, textsOf } from "../nameList";

type Rule = (declared: Values, complete: Values) => readonly Failure[];

const eachFeatureOnce: Rule = (declared) => {
  const features = textsOf(declared["features"]);
  return repeatedNames(features)
    .filter((index) => !isUnknown(features[index]))
    .map((index) => ({ path: ["features", String(index)], reason: `names ${JSON.stringify(features[index])} twice` }));
};

const macAddressRange: Rule = (declared) => {
  const { macAddressMinimum: least, macAddressMaximum: most } = declared;
  if (least === undefined && most === undefined) return [];
  if (least === undefined) return [{ path: ["macAddressMinimum"], reason: "is required beside macAddressMaximum" }];
  if (most === undefined) return [{ path: ["macAddressMaximum"], reason: "is required beside macAddressMinimum" }];
  if (typeof least !== "string" || typeof most !== "string" || isUnknown(least) || isUnknown(most) || least <= most)
    return [];
  return [{ path: ["macAddressMinimum"], reason: `${least} is above macAddressMaximum, ${most}` }];
};

export const hostRules: readonly Rule[] = [eachFeatureOnce, macAddressRange];
