import { errorCodeOf } from "../../../provider/powershell/errorCodes";
import type { HostReply } from "../../../provider/powershell/host";
import {
  errorFromReply,
  isProviderError,
  ProviderError,
  retryClassOf,
} from "../../../provider/powershell/providerError";
import { SessionLost } from "../../../provider/powershell/sessionLost";

const command = "Microsoft.HyperV.PowerShell.Commands";

/** Ids, categories and numbers as Windows prints them. */
const rows: [string, string, string | null, string][] = [
  [`InvalidParameter,${command}.GetVM`, "InvalidArgument", null, "invalidParameter"],
  [`ObjectNotFound,${command}.SetVMFirmware`, "ObjectNotFound", null, "notFound"],
  [`InvalidState,${command}.SetVMMemory`, "InvalidOperation", null, "wrongState"],
  [`InvalidOperation,${command}.StopVM`, "InvalidOperation", null, "wrongState"],
  [`AccessDenied,${command}.AddVMHardDiskDrive`, "PermissionDenied", null, "accessDenied"],
  ["ObjectInUse,Microsoft.Vhd.PowerShell.Cmdlets.GetVHD", "ResourceBusy", null, "busy"],
  [`OutOfMemory,${command}.StartVM`, "FromStdErr", null, "busy"],
  [`NotSupported,${command}.SetVM`, "NotImplemented", null, "unsupported"],
  ["OperationFailed,Microsoft.Vhd.PowerShell.Cmdlets.NewVhd", "NotSpecified", "0x80070050", "alreadyExists"],
  [`OperationFailed,${command}.StartVM`, "NotSpecified", "0x80070020", "busy"],
  [
    "Move-ClusterGroup,Microsoft.FailoverClusters.PowerShell.MoveClusterGroupCommand",
    "NotSpecified",
    "0x80071714",
    "busy",
  ],
  ["Get-Cluster,Microsoft.FailoverClusters.PowerShell.GetClusterCommand", "NotSpecified", "0x800706BA", "unreachable"],
  ["ClusterRpcConnection,Microsoft.FailoverClusters.PowerShell.GetNodeCommand", "ConnectionError", null, "unreachable"],
  ["NamedParameterNotFound,Set-VMSwitch", "InvalidArgument", null, "unsupported"],
  ["CommandNotFoundException", "ObjectNotFound", null, "unsupported"],
  ["CannotConvertArgumentNoMessage,Set-VMProcessor", "InvalidArgument", null, "invalidParameter"],
  ["HyperVFabric.HostUnreachable", "ConnectionError", null, "unreachable"],
  ["HyperVFabric.DiskInUse", "InvalidOperation", null, "wrongState"],
  ["HyperVFabric.GuestDidNotShutDown", "OperationTimeout", null, "timedOut"],
  ["HyperVFabric.NewAndUnknown", "ObjectNotFound", null, "unknown"],
  [`Unspecified,${command}.StartVM`, "NotSpecified", null, "unknown"],
];

function failedReply(fullyQualifiedErrorId: string, category: string): HostReply {
  const error = {
    message: "Es ging nicht. ",
    category,
    fullyQualifiedErrorId,
    exceptionType: "System.Exception",
    hresult: null,
    step: "step 1",
  };
  return { ok: false, result: null, error, warnings: [], timings: { milliseconds: 1, steps: [] }, done: [] };
}

describe("the meaning of an error", () => {
  it.each(rows)("of %s (%s, %s) is %s", (fullyQualifiedErrorId, category, hresult, code) => {
    expect(errorCodeOf({ fullyQualifiedErrorId, category, hresult })).toBe(code);
  });
});

describe("an error from a reply", () => {
  it("says what was being done, for what, and what the host said", () => {
    const error = errorFromReply(
      failedReply(`InvalidState,${command}.SetVMProcessor`, "InvalidOperation"),
      "Set-VMProcessor",
      ["processorCount"],
    );
    expect(error).toMatchObject({
      code: "wrongState",
      step: "step 1",
      message: "Set-VMProcessor failed (wrongState) while setting processorCount: Es ging nicht.",
    });
  });

  it("shows the host's own id where that is not known", () => {
    expect(errorFromReply(failedReply("Strange,Thing", "NotSpecified"), "Set-VM").message).toContain(
      "[Strange,Thing, NotSpecified]",
    );
  });

  it("says what to do about missing rights", () => {
    expect(errorFromReply(failedReply(`AccessDenied,${command}.GetVM`, "PermissionDenied"), "Get-VM").hint).toContain(
      "Hyper-V Administrators",
    );
  });

  it("without an error is an invalid reply", () => {
    expect(errorFromReply({ ...failedReply("", ""), error: null }, "Get-VM").code).toBe("invalidReply");
  });
});

describe("retry classes", () => {
  it("are busy and unreachable", () => {
    expect(retryClassOf(new ProviderError("busy", ""))).toBe("busy");
    expect(retryClassOf(new ProviderError("unreachable", ""))).toBe("unreachable");
    expect(retryClassOf(new ProviderError("wrongState", ""))).toBeUndefined();
  });

  it("do not take in a lost session", () => {
    expect(retryClassOf(new SessionLost("HV1", "New-VM", "ended", true))).toBeUndefined();
  });
});

it("a provider error of another copy of the module is one too", () => {
  expect(isProviderError(Object.assign(new Error("x"), { name: "ProviderError", code: "busy" }))).toBe(true);
  expect(isProviderError(new Error("x"))).toBe(false);
});
