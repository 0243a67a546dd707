package org.trustquality.access.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The network that a request comes from: an IPv4 address, or the first half of an IPv6
 * address, which is what one household or office gets. Headers that the visitor sends do
 * not change it.
 */
public final class Network {

	private static final Pattern NUMERIC = Pattern.compile("[0-9A-Fa-f:.]+");

	private static final int HALF = 8;

	private Network() {
	}

	public static String of(HttpServletRequest request) {
		return of(request.getRemoteAddr());
	}

	static String of(String address) {
		String withoutZone = address.replaceFirst("%.*", "");
		if (!NUMERIC.matcher(withoutZone).matches()) {
			return address;
		}
		try {
			InetAddress numeric = InetAddress.getByName(withoutZone);
			return (numeric instanceof Inet6Address)
					? HexFormat.of().formatHex(Arrays.copyOf(numeric.getAddress(), HALF)) : numeric.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
