import { isWithin } from '../../util/domain.ts';

/**
 * Below these, a cloud or hosting company names the machines that it rents by the hour or month, before their tenant
 * gives them a name of his own: AWS, Azure, Google Cloud and Linode as their documentation of host names has it, the
 * others by the reverse names of their networks; kept from memory.
 */
const PROVIDERS = `
  cloudapp.azure.com cloudapp.net compute.amazonaws.com compute-1.amazonaws.com bc.googleusercontent.com
  ip.linodeusercontent.com members.linode.com vultrusercontent.com clients.your-server.de contaboserver.net
  onlinehome-server.com onlinehome-server.info stratoserver.net vps.ovh.net vps.ovh.ca instances.scw.cloud
  poneytelecom.eu ip.secureserver.net vs.sakura.ne.jp static.cnode.io static.xvps.ne.jp
`;
const machines = PROVIDERS.trim().split(/\s+/);

/** The host is called by its provider's default name of a rented machine. Takes a lower case host. */
export function isRentedMachine(host: string): boolean {
  return machines.some((domain) => isWithin(host, domain));
}
