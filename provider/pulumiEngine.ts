/** The Pulumi engine that started this process: it takes messages, and it knows which stack is being run. */
import { credentials, type ServiceError } from "@grpc/grpc-js";
import { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { GetRootResourceRequest, LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb";

export class PulumiEngine {
  private readonly client: EngineClient;
  private root: Promise<string> | undefined;

  constructor(address: string) {
    this.client = new EngineClient(address, credentials.createInsecure());
  }

  /** Shows a line; an ephemeral one only until the next comes. */
  async log(message: string, manner: "info" | "warning" | "ephemeral"): Promise<void> {
    const request = new LogRequest();
    request.setSeverity(manner === "warning" ? LogSeverity.WARNING : LogSeverity.INFO);
    request.setMessage(message);
    request.setUrn(await this.rootUrn());
    request.setEphemeral(manner === "ephemeral");
    await new Promise<void>((resolve) => {
      // A message that cannot be shown must not fail the work that it tells of.
      this.client.log(request, () => {
        resolve();
      });
    });
  }

  /** The URN of the stack, which names project and stack; empty while the engine has none. */
  rootUrn(): Promise<string> {
    this.root ??= new Promise((resolve) => {
      this.client.getRootResource(new GetRootResourceRequest(), (error: ServiceError | null, response) => {
        resolve(error === null ? response.getUrn() : "");
      });
    });
    return this.root;
  }
}
