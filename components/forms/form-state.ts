export * from '@/lib/form-state';
