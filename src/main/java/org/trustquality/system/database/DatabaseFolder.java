package org.trustquality.system.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The embedded database's part of the data folder, held by one application at a time.
 * Everything in it can be read by its owner only.
 */
final class DatabaseFolder implements AutoCloseable {

	/**
	 * What this process holds. Asking the file system would not do: closing any channel
	 * on a locked file gives up the whole process's lock.
	 */
	private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private final Path path;

	private final FileChannel lock;

	private DatabaseFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	static DatabaseFolder hold(Path dataFolder) throws IOException {
		Path path = Files.createDirectories(dataFolder).toRealPath().resolve("database");
		Files.createDirectories(path);
		if (POSIX) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
		}
		if (!HELD_HERE.add(path)) {
			throw inUse(path, "this process");
		}
		try {
			return new DatabaseFolder(path, lock(path));
		}
		catch (IOException | RuntimeException ex) {
			HELD_HERE.remove(path);
			throw ex;
		}
	}

	private static FileChannel lock(Path path) throws IOException {
		FileChannel channel = FileChannel.open(path.resolve("lock"),
				Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), onlyOwner());
		// a byte far behind the text, so that the text stays readable where locks bind
		if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
			ByteBuffer holder = ByteBuffer.allocate(20);
			channel.read(holder);
			channel.close();
			throw inUse(path, "process " + StandardCharsets.US_ASCII.decode(holder.flip()));
		}
		channel.truncate(0).write(StandardCharsets.US_ASCII.encode(String.valueOf(ProcessHandle.current().pid())));
		return channel;
	}

	private static DatabaseRefused inUse(Path path, String holder) {
		return new DatabaseRefused("Another Trust Quality (" + holder + ") is using the database in " + path + ".",
				"Stop it first, or give this one a folder of its own with the setting trust-quality.data-folder.");
	}

	/** PostgreSQL's data directory, complete from its first moment. */
	Path cluster() {
		return this.path.resolve("cluster");
	}

	/** The data directory of a first start that has not finished; never holds data. */
	Path unfinishedCluster() {
		return this.path.resolve("unfinished-cluster");
	}

	/**
	 * PostgreSQL's programs. Never the parent of a data directory: zonky cleans there.
	 */
	Path binaries() {
		return this.path.resolve("binaries");
	}

	/** What PostgreSQL said since the latest start. */
	Path log() {
		return this.path.resolve("postgresql.log");
	}

	/** Writes a file that only its owner can read, whole or not at all. */
	Path write(String name, String content) throws IOException {
		Path draft = this.path.resolve(name + ".draft");
		Files.deleteIfExists(draft);
		Files.createFile(draft, onlyOwner());
		Files.writeString(draft, content);
		return Files.move(draft, this.path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
	}

	Path file(String name) {
		return this.path.resolve(name);
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
		HELD_HERE.remove(this.path);
	}

	private static FileAttribute<?>[] onlyOwner() {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
