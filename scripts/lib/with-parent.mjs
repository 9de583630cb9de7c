// Loaded into every child: it ends when the process that started it is gone, also after kill -9 of that one.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(143), 5_000).unref();
});
// Listening must not by itself keep a child alive whose work is done. Children of the child inherit this file, but
// they wait for work on their channel: theirs is left as it is.
if (process.ppid === Number(process.env.SEXTANT_PARENT)) process.channel?.unref();
