import type { MetadataRoute } from 'next';
import { paths } from '@/lib/paths';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Sextant',
    short_name: 'Sextant',
    description: 'A service desk whose rights follow the level a person holds.',
    start_url: paths.home(),
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
