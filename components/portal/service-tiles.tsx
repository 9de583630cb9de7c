import { paths } from '@/lib/paths';
import { groupAnchor, type ServiceGroup } from './service-groups';
import { ServiceIcon } from './service-icon';
import { Tile, TileGrid } from './tile';

/** One tile a group; a group of one service leads straight to it. */
export function ServiceTiles({ groups }: { groups: readonly ServiceGroup[] }) {
  return (
    <TileGrid>
      {groups.map(({ name, services }) => {
        const [first, ...others] = services;
        if (!first) return null;
        const alone = others.length === 0;
        return (
          <Tile
            key={name}
            href={alone ? paths.service(first.key) : `${paths.services()}#${groupAnchor(name)}`}
            icon={<ServiceIcon icon={first.icon} />}
            title={alone ? first.title : name}
          >
            {alone ? first.summary : services.map((service) => service.title).join(', ')}
          </Tile>
        );
      })}
    </TileGrid>
  );
}
