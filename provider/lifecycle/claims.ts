/** What only one resource of a program may have: found out while the declarations are checked, before anything changes. */
import type { Failure } from "../engine/check";
import type { Claim } from "../engine/kind";

export class Claims {
  private readonly holders = new Map<string, string>();

  /** The claims that another resource has made already. */
  make(subject: string, claims: readonly Claim[]): readonly Failure[] {
    return claims.flatMap(({ what, path }) => {
      const holder = this.holders.get(what);
      if (holder === undefined || holder === subject) {
        this.holders.set(what, subject);
        return [];
      }
      return [{ path, reason: `${what} belongs to ${holder} already` }];
    });
  }
}
