export interface ServiceCard {
  key: string;
  title: string;
  summary: string;
  icon: string;
}
export interface ServiceGroup {
  name: string;
  services: ServiceCard[];
}

interface Listed {
  key: string;
  title: string;
  content: { summary: string; icon: string; group: string };
}

export const groupAnchor = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-');

export const cardOf = ({ key, title, content }: Listed): ServiceCard => ({
  key,
  title,
  summary: content.summary,
  icon: content.icon,
});

/** Services by group, the fullest group first. */
export function groupServices(services: readonly Listed[]): ServiceGroup[] {
  const groups = new Map<string, ServiceCard[]>();
  for (const service of services)
    groups.set(service.content.group, [...(groups.get(service.content.group) ?? []), cardOf(service)]);
  return [...groups]
    .map(([name, cards]) => ({ name, services: cards }))
    .sort((a, b) => b.services.length - a.services.length || a.name.localeCompare(b.name));
}
