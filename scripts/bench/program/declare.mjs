/** Two ways to declare the same inputs: with our resources, and with ones that do nothing. */
import * as pulumi from "@pulumi/pulumi";
import * as fabric from "hyperv-fabric";

/**
 * @typedef {"HyperVHost" | "VirtualSwitch" | "VirtualHardDisk" | "VirtualMachine" | "FailoverCluster" | "ClusterDisk" | "ClusterSharedVolume" | "ClusterRole"} KindName
 *
 * @callback Declare
 * @param {KindName} kind
 * @param {string} name
 * @param {Record<string, unknown>} inputs
 * @param {readonly Declared[]} [after] what has to be there before
 * @returns {Declared}
 */

/** A resource, and what others take from it. */
class Declared {
  /** @param {pulumi.CustomResource} resource */
  constructor(resource) {
    this.resource = resource;
  }

  /**
   * @param {string} name
   * @returns {pulumi.Output<unknown>}
   */
  output(name) {
    return Reflect.get(this.resource, name);
  }
}

/** @param {readonly Declared[]} after */
function optionsOf(after) {
  return { dependsOn: after.map(({ resource }) => resource) };
}

/** @type {Declare} */
export function declareOurs(kind, name, inputs, after = []) {
  return new Declared(Reflect.construct(fabric[kind], [name, inputs, optionsOf(after)]));
}

/**
 * One object for all resources: the SDK serialises it once. Its id is as long as ours.
 *
 * @type {pulumi.dynamic.ResourceProvider}
 */
const nothing = {
  check: (_olds, news) => Promise.resolve({ inputs: news }),
  create: (inputs) => Promise.resolve({ id: "00000000-0000-4000-8000-000000000000", outs: inputs }),
  read: (id, props) => Promise.resolve({ id, props: props ?? {} }),
  update: (_id, _olds, news) => Promise.resolve({ outs: news }),
  delete: () => Promise.resolve(),
};

class NoOp extends pulumi.dynamic.Resource {}

/** @type {Declare} */
export function declareNothing(kind, name, inputs, after = []) {
  return new Declared(new NoOp(nothing, name, inputs, optionsOf(after), "nothing", kind));
}
