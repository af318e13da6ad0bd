/**
 * The only code that Pulumi serialises: it stands as text in the state of every resource, so it must never change.
 * All it does is to call today's provider.
 */
import type { dynamic } from "@pulumi/pulumi";

/**
 * A provider of Pulumi whose every verb is forwarded. One object a kind: Pulumi serialises an object once.
 *
 * Each function costs 250 bytes of every resource's state. Two verbs share one where their first argument tells them
 * apart: it is an id, or it is not.
 */
export function forwardTo(kind: string): dynamic.ResourceProvider {
  const compare = (...values: unknown[]) => require("hyperv-fabric/provider").dispatch(kind, "compare", values);
  const write = (...values: unknown[]) => require("hyperv-fabric/provider").dispatch(kind, "write", values);
  const read = (...values: unknown[]) => require("hyperv-fabric/provider").dispatch(kind, "read", values);
  const remove = (...values: unknown[]) => require("hyperv-fabric/provider").dispatch(kind, "delete", values);
  return { configure: read, check: compare, diff: compare, create: write, read, update: write, delete: remove };
}
