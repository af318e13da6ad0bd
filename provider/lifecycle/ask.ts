/** Puts a question to a host. */
import type { HostReply, HostRequest, PowerShellHost } from "../powershell/host";
import { isSessionLost } from "../powershell/sessionLost";
import type { Deadline } from "./deadline";

/** A question changes nothing: when its session dies, another one is asked, and says why where it cannot start. */
export async function ask(host: PowerShellHost, request: HostRequest, deadline: Deadline): Promise<HostReply> {
  const options = () => ({ timeoutMilliseconds: deadline.remaining() });
  try {
    return await host.invoke(request, options());
  } catch (error) {
    if (!isSessionLost(error)) throw error;
    return host.invoke(request, options());
  }
}
