<?php
/**
 * Scripts and styles: from this site, and only where a widget is.
 *
 * @package PHT_Widgets
 */

namespace PHT_Widgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'pht-widgets';

/**
 * Names our scripts to WordPress; none is on a page yet.
 */
function register_assets() {
	wp_register_style( HANDLE, url_of( 'pht/pht.css' ), array(), PHT_WIDGETS_VERSION );
	if ( '' !== setting( 'accent' ) ) {
		wp_add_inline_style( HANDLE, sprintf( ':root{--pht-color-accent:%s}', sanitize_hex_color( setting( 'accent' ) ) ) );
	}
	// Before WordPress 6.3 this puts them at the end of the page, which is as good.
	$place = array( 'strategy' => 'defer' );
	foreach ( widgets() as $widget ) {
		foreach ( $widget['scripts'] as $path ) {
			wp_register_script( handle_of( $path ), url_of( "pht/$path" ), array(), PHT_WIDGETS_VERSION, $place );
		}
	}
}
add_action( 'init', __NAMESPACE__ . '\register_assets' );

/**
 * Name of a script for WordPress.
 *
 * @param string $path Path below `pht/`.
 * @return string
 */
function handle_of( $path ) {
	return HANDLE . '-' . str_replace( array( '/', '.js' ), array( '-', '' ), $path );
}

/**
 * Puts the scripts of a widget on this page.
 *
 * @param string $name Name of the widget.
 */
function use_widget( $name ) {
	wp_enqueue_style( HANDLE );
	array_map( 'wp_enqueue_script', array_map( __NAMESPACE__ . '\handle_of', widgets()[ $name ]['scripts'] ) );
}

/**
 * Where a theme writes the head before it reads the content: the styles keep space, so they have
 * to be in the head.
 */
function look_ahead() {
	global $wp_query;
	foreach ( is_array( $wp_query->posts ) ? $wp_query->posts : array() as $post ) {
		if ( $post instanceof \WP_Post && may_hold_widget( $post->post_content ) ) {
			wp_enqueue_style( HANDLE );
			wp_enqueue_script( handle_of( 'pht.js' ) );
		}
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\look_ahead' );

/**
 * Says where the files are, for sites whose optimiser puts all scripts into one.
 */
function print_folder() {
	if ( wp_style_is( HANDLE ) ) {
		printf( '<meta name="pht-folder" content="%s" />' . "\n", esc_url( url_of( 'pht/' ) ) );
	}
}
add_action( 'wp_head', __NAMESPACE__ . '\print_folder', 9 );
