package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@link ArchitectureTest} holds that static fields are final; this, that cleaning writes into no
 * array, no collection and no object of ours that can be reached from one. What libraries keep
 * inside their own objects is not looked into.
 */
class StaticStateTest {
  private static final Path COMPILED = Path.of("target", "classes");
  private static final String SUFFIX = ".class";

  /**
   * What was told once is kept there for the next time, and would be told the same again: a thread
   * that does not see it yet works it out once more.
   */
  private static final Set<String> MEMOS =
      Set.of("LaidTable.values", "Token.endings", "Token.givenName", "Token.borne");

  @Test
  void cleaningChangesNothingStatic() throws Exception {
    List<Class<?>> classes = initialised();
    assertTrue(classes.size() > 300, "classes: " + classes.size());
    Map<String, Integer> before = prints(classes);
    CleanArticle cleaner = new CleanArticle();
    for (Golden golden : Golden.all()) {
      Golden.json(golden.clean(cleaner).article());
    }
    assertEquals(List.of(), changed(before, prints(classes)));
  }

  /** How it must not be. */
  private static final class Memo {
    static final int[] ARRAY = new int[3];
    static final List<List<String>> IN_LIST = List.of(new ArrayList<>());
    static final List<String> KEPT = new ArrayList<>(List.of("kept"));
    static final Map<String, StringBuilder> MAP = new HashMap<>();
    static final Memo OBJECT = new Memo(new Memo(null));

    private final Memo inner;
    private String last = "";

    Memo(Memo inner) {
      this.inner = inner;
    }
  }

  @Test
  void everyChangeIsSeen() throws Exception {
    Map<String, Integer> before = prints(List.of(Memo.class));
    Memo.ARRAY[2] = 1;
    Memo.IN_LIST.get(0).add(Memo.KEPT.get(0));
    Memo.MAP.put("more", new StringBuilder());
    Memo.OBJECT.inner.last = "more";
    String memo = Memo.class.getName();
    assertEquals(
        List.of(memo + ".ARRAY", memo + ".IN_LIST", memo + ".MAP", memo + ".OBJECT"),
        changed(before, prints(List.of(Memo.class))));
    assertEquals("more", Memo.OBJECT.inner.last);
  }

  private static List<String> changed(Map<String, Integer> before, Map<String, Integer> after) {
    return after.keySet().stream()
        .filter(name -> !after.get(name).equals(before.get(name)))
        .toList();
  }

  private static List<Class<?>> initialised() throws IOException, ClassNotFoundException {
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(COMPILED)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = COMPILED.relativize(file).toString().replace('/', '.');
        if (name.endsWith(SUFFIX)) {
          classes.add(Class.forName(name.substring(0, name.length() - SUFFIX.length())));
        }
      }
    }
    return classes;
  }

  /** By static field, a number for all that can be reached from it. */
  private static Map<String, Integer> prints(List<Class<?>> classes) {
    Map<String, Integer> prints = new TreeMap<>();
    for (Class<?> type : classes) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
          prints.put(type.getName() + "." + field.getName(), print(value(field, null), met));
        }
      }
    }
    return prints;
  }

  private static int print(Object value, Set<Object> met) {
    if (value == null
        || value instanceof CharSequence
        || value instanceof Number
        || value instanceof Character
        || value instanceof Boolean) {
      return String.valueOf(value).hashCode();
    }
    if (value instanceof byte[] bytes) {
      return Arrays.hashCode(bytes);
    }
    int print = value instanceof Enum<?> constant ? constant.name().hashCode() : 1;
    if (met.add(value)) {
      for (Object part : parts(value)) {
        print = 31 * print + print(part, met);
      }
    }
    return print;
  }

  private static List<Object> parts(Object value) {
    List<Object> parts = new ArrayList<>();
    if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        parts.add(Array.get(value, i));
      }
    } else if (isOurs(value.getClass())) {
      for (Class<?> type = value.getClass(); isOurs(type); type = type.getSuperclass()) {
        for (Field field : type.getDeclaredFields()) {
          String name = type.getSimpleName() + "." + field.getName();
          if (!Modifier.isStatic(field.getModifiers()) && !MEMOS.contains(name)) {
            parts.add(value(field, value));
          }
        }
      }
    } else if (value instanceof Map<?, ?> map) {
      parts.addAll(map.keySet());
      parts.addAll(map.values());
    } else if (value instanceof Collection<?> collection) {
      parts.addAll(collection);
    }
    return parts;
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("org.cleanarticle.") && !type.isHidden();
  }

  private static Object value(Field field, Object owner) {
    try {
      MethodHandles.Lookup inside =
          MethodHandles.privateLookupIn(field.getDeclaringClass(), MethodHandles.lookup());
      MethodHandle getter = inside.unreflectGetter(field);
      return owner == null ? getter.invoke() : getter.invoke(owner);
    } catch (Throwable e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }
}
