package org.trustquality.assessment.result.solver;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.Assessment;

/**
 * Everything that an object tells whoever holds it: the values of all public methods
 * without parameters, and of theirs, by the path to them. Whatever is added to it later
 * is told, too.
 */
final class Told {

	/** Stands for a value that is missing, which tells something as well. */
	static final Object NOTHING = Optional.empty();

	private static final List<String> NAMES = List.of("claimId", "dimensionId");

	private static final List<String> IGNORED = List.of("hashCode", "toString", "getClass", "notify", "notifyAll",
			"wait", "getId", "isNew");

	private final SortedMap<String, Object> values = new TreeMap<>();

	private Told() {
	}

	static SortedMap<String, Object> by(Object object) {
		Told told = new Told();
		told.parts("", object);
		return told.values;
	}

	private void tell(String path, @Nullable Object value) {
		if (value == null) {
			this.values.put(path, NOTHING);
		}
		else if (value instanceof List<?> list) {
			this.values.put(path + ".size", list.size());
			for (int place = 0; place < list.size(); place++) {
				tell(path + "[" + name(list.get(place), place) + "]", list.get(place));
			}
		}
		else if (value instanceof Optional<?> optional) {
			tell(path, optional.orElse(null));
		}
		else if (value instanceof Assessment assessment) {
			numbers(path + ".", assessment);
		}
		else if (isPlain(value)) {
			this.values.put(path, value);
		}
		else if (value.getClass().getPackageName().equals("org.trustquality.framework")) {
			this.values.put(path, value.toString());
		}
		else if (value.getClass().getPackageName().startsWith("org.trustquality")) {
			parts(path + ".", value);
		}
		else {
			throw new IllegalStateException("Nobody knows what " + value.getClass() + " tells at " + path);
		}
	}

	private static boolean isPlain(Object value) {
		return value instanceof Number || value instanceof Boolean || value instanceof String || value instanceof Enum
				|| value instanceof UUID;
	}

	private static Object name(Object element, int place) {
		return Arrays.stream(element.getClass().getMethods())
			.filter((method) -> NAMES.contains(method.getName()))
			.findFirst()
			.map((method) -> value(method, element))
			.orElse(place);
	}

	private void parts(String path, Object object) {
		methods(object).forEach((name, method) -> tell(path + name, value(method, object)));
	}

	/** What is set up before anybody answers tells nothing but, perhaps, by a number. */
	private void numbers(String path, Assessment assessment) {
		methods(assessment).forEach((name, method) -> {
			Object value = value(method, assessment);
			if (value instanceof Number) {
				tell(path + name, value);
			}
		});
	}

	private static Map<String, Method> methods(Object object) {
		Map<String, Method> methods = new TreeMap<>();
		for (Method method : object.getClass().getMethods()) {
			if (method.getParameterCount() == 0 && method.getReturnType() != void.class
					&& !Modifier.isStatic(method.getModifiers()) && !IGNORED.contains(method.getName())) {
				methods.put(method.getName(), method);
			}
		}
		return methods;
	}

	private static @Nullable Object value(Method method, Object object) {
		try {
			method.setAccessible(true);
			return method.invoke(object);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("cannot ask " + method, ex);
		}
	}

}
