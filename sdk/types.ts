/** The types of arguments and outputs, made from the shapes; the comments of the shapes show on hover. */
import type { Input, Output } from "@pulumi/pulumi";
import type { z } from "zod";

type Schemas = Readonly<Record<string, z.ZodType>>;

/** A value in which every part may also be an output of another resource. */
export type DeepInput<T> = T extends string | number | boolean | null | undefined
  ? Input<T>
  : T extends readonly (infer Item)[]
    ? Input<readonly DeepInput<Item>[]>
    : T extends object
      ? Input<{ readonly [K in keyof T]: DeepInput<T[K]> }>
      : Input<T>;

/** The arguments of a resource: what may be left out is optional. */
export type ArgsOf<S extends Schemas> = {
  readonly [K in keyof S as undefined extends z.input<S[K]> ? K : never]?:
    DeepInput<Exclude<z.input<S[K]>, undefined>> | undefined;
} & {
  readonly [K in keyof S as undefined extends z.input<S[K]> ? never : K]: DeepInput<z.input<S[K]>>;
};

/** The declared properties of a resource, as outputs: `undefined` for what was left out. */
export type DeclaredOutputsOf<S extends Schemas> = {
  readonly [K in keyof S]: Output<undefined extends z.input<S[K]> ? z.output<S[K]> | undefined : z.output<S[K]>>;
};

/** What the host says beside the declared properties. */
export type OutputsOf<S extends Schemas> = {
  readonly [K in keyof S]: Output<z.output<S[K]>>;
};
