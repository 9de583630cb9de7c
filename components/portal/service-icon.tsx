import {
  Box,
  DoorOpen,
  KeyRound,
  Laptop,
  type LucideIcon,
  Mail,
  MessageCircle,
  Phone,
  Printer,
  Scale,
  ShieldCheck,
  Wifi,
  Wrench,
} from 'lucide-react';

const icons: Record<string, LucideIcon> = {
  laptop: Laptop,
  key: KeyRound,
  wifi: Wifi,
  door: DoorOpen,
  chat: MessageCircle,
  scale: Scale,
  printer: Printer,
  phone: Phone,
  mail: Mail,
  wrench: Wrench,
  box: Box,
  shield: ShieldCheck,
};

export function ServiceIcon({ icon }: { icon: string }) {
  const Icon = icons[icon] ?? Box;
  return (
    <span className="grid size-[38px] flex-none place-items-center rounded-lg bg-sea-soft text-sea">
      <Icon aria-hidden="true" className="size-[19px]" />
    </span>
  );
}
