/** A stack as Pulumi keeps it: what was recorded of each resource, and an `up` that goes on from there. */
import type { Kind } from "../../provider/engine/kind";
import type { Values } from "../../provider/engine/property";
import { formatPath } from "../../provider/engine/propertyPath";
import { PartialFailure } from "../../provider/lifecycle/partialFailure";
import type { Resource, TestFabric } from "./testFabric";

export interface Declaration {
  readonly name: string;
  readonly kind: Kind;
  /** The inputs, with the recorded outputs of what was declared before. */
  readonly inputs: (outputs: (name: string) => Values) => Values;
}

interface Recorded {
  readonly resource: Resource;
  /** Its initialization failed: the next `up` updates it, whether or not there is a difference. */
  readonly isHalfMade: boolean;
}

export class TestStack {
  private readonly state = new Map<string, Recorded>();

  /** `fabric` may be one whose hosts break. */
  constructor(public fabric: TestFabric) {}

  resource(name: string): Resource {
    const recorded = this.state.get(name);
    if (recorded === undefined) throw new Error(`the stack has no ${name}`);
    return recorded.resource;
  }

  /** One after the other, as dependencies would have it. The first failure ends it. */
  async up(declarations: readonly Declaration[]): Promise<void> {
    for (const declaration of declarations) await this.apply(declaration);
    const names = new Set(declarations.map(({ name }) => name));
    for (const [name, { resource }] of [...this.state].reverse()) {
      if (names.has(name)) continue;
      await this.fabric.delete(resource);
      this.state.delete(name);
    }
  }

  private async apply({ name, kind, inputs }: Declaration): Promise<void> {
    const wanted = inputs((other) => this.resource(other).outs);
    const recorded = this.state.get(name);
    try {
      const resource =
        recorded === undefined
          ? await this.fabric.create(kind, wanted)
          : recorded.isHalfMade
            ? await this.fabric.retry(recorded.resource, wanted)
            : await this.fabric.update(recorded.resource, wanted);
      this.state.set(name, { resource, isHalfMade: false });
    } catch (error) {
      if (error instanceof PartialFailure) {
        const resource = { kind, id: error.id, inputs: this.fabric.check(kind, wanted), outs: error.properties };
        this.state.set(name, { resource, isHalfMade: true });
      }
      throw error;
    }
  }

  /** Records what the hosts say. Gives what would show as a difference to the declaration, or as gone. */
  async refresh(): Promise<readonly string[]> {
    const operations = this.fabric.operations;
    const found: string[] = [];
    for (const [name, recorded] of this.state) {
      const { kind, id, outs, inputs } = recorded.resource;
      const { props } = await operations.read(kind, id, outs);
      if (props === undefined) {
        found.push(`${name} is gone`);
        continue;
      }
      found.push(...kind.diff(props, inputs).map(({ path }) => `${name}: ${formatPath(path)}`));
      // As in Pulumi, a failure is forgotten with that: what is left to do must show as a difference.
      this.state.set(name, { resource: { ...recorded.resource, outs: props }, isHalfMade: false });
    }
    return found;
  }
}
