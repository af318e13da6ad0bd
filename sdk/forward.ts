/**
 * The only code that Pulumi serialises: it stands as text in the state of every resource, so it must never change.
 * All it does is to call today's provider.
 */
import type { dynamic } from "@pulumi/pulumi";

/** A provider of Pulumi whose every verb is forwarded. One object a kind: Pulumi serialises an object once. */
export function forwardTo(kind: string): dynamic.ResourceProvider {
  const call = (verb: string, ...values: unknown[]) => require("hyperv-fabric/provider").dispatch(kind, verb, values);
  return {
    configure: (request) => call("configure", request.config.get("hyperv:connections")),
    check: (olds, news) => call("check", olds, news),
    diff: (id, olds, news) => call("diff", id, olds, news),
    create: (inputs) => call("create", inputs),
    read: (id, state) => call("read", id, state),
    update: (id, olds, news) => call("update", id, olds, news),
    delete: (id, state) => call("delete", id, state),
  };
}
